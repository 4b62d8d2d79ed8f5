/**
 * @generated SignedSource<<16adc606b7f0c4b51cc3e0ba15775390>>
 * @relayHash ed7b7ced1935fd2d525a18760731a9e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c2753f361c892217e26b008ca096f65d34c58d850e0ef83931c546857cbd2a15

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LintCode = "ABOVE_MAXIMUM" | "BELOW_MINIMUM" | "NOBODY" | "OFF_BUDGET" | "ONE_PERSON" | "OUTSIDE_DATES" | "OVER_CAPACITY" | "STARTS_UNSTAFFED" | "%future added value";
export type LintMendKind = "ALLOCATE" | "CLIP" | "CONFIRM" | "EDIT" | "EFFORT" | "REDUCE" | "REMOVE" | "TEAM" | "%future added value";
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
  scenario?: string | null | undefined;
};
export type LiveLintQuery$data = {
  readonly planLint: {
    readonly mended: ReadonlyArray<{
      readonly key: string;
      readonly message: string;
    }>;
    readonly warnings: ReadonlyArray<{
      readonly code: LintCode;
      readonly key: string;
      readonly mends: ReadonlyArray<{
        readonly allocation: {
          readonly id: string;
        } | null | undefined;
        readonly endsOn: string | null | undefined;
        readonly fte: number | null | undefined;
        readonly kind: LintMendKind;
        readonly proposed: boolean;
        readonly startsOn: string | null | undefined;
      }>;
      readonly message: string;
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
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "scenario"
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
      },
      {
        "kind": "Variable",
        "name": "scenario",
        "variableName": "scenario"
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
            "name": "code",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LintMend",
            "kind": "LinkedField",
            "name": "mends",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "proposed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "fte",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Allocation",
                "kind": "LinkedField",
                "name": "allocation",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "id",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
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
    "id": "c2753f361c892217e26b008ca096f65d34c58d850e0ef83931c546857cbd2a15",
    "metadata": {},
    "name": "LiveLintQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "989fbb263677da631fdf9e3b1004d340";

export default node;
