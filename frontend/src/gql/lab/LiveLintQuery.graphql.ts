/**
 * @generated SignedSource<<3e48bbb51176280bfb8c421527d4990d>>
 * @relayHash 7c350f721331321c5b9017e6faec1e73
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c6dd2dec798b42cc4836030eb21b37e40f69c2092ab8b5fce53073dfe6b934c5

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LintSeverity = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type AllocationChange = {
  endsOn?: string | null | undefined;
  engagement?: string | null | undefined;
  fte?: number | null | undefined;
  id?: string | null | undefined;
  person?: string | null | undefined;
  remove?: boolean | null | undefined;
  startsOn?: string | null | undefined;
  status?: AllocationStatus | null | undefined;
};
export type LiveLintQuery$variables = {
  changes: ReadonlyArray<AllocationChange>;
};
export type LiveLintQuery$data = {
  readonly planLint: {
    readonly mended: ReadonlyArray<{
      readonly key: string;
      readonly message: string;
    }>;
    readonly warnings: ReadonlyArray<{
      readonly key: string;
      readonly message: string;
      readonly severity: LintSeverity;
    }>;
  };
};
export type LiveLintQuery = {
  response: LiveLintQuery$data;
  variables: LiveLintQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "changes"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "changes",
        "variableName": "changes"
      }
    ],
    "concreteType": "PlanLint",
    "kind": "LinkedField",
    "name": "planLint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LintWarning",
        "kind": "LinkedField",
        "name": "warnings",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "severity",
            "storageKey": null
          },
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "LintWarning",
        "kind": "LinkedField",
        "name": "mended",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LiveLintQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LiveLintQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "c6dd2dec798b42cc4836030eb21b37e40f69c2092ab8b5fce53073dfe6b934c5",
    "metadata": {},
    "name": "LiveLintQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d66d8f2898c5c70a6e0ed5fb5ad2716e";

export default node;
