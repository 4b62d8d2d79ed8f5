/**
 * @generated SignedSource<<50cfc2603e23fbe3bbe6e1bfe2433927>>
 * @relayHash 26653b237e9be9d71071534d4205649f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c3b82bef8bd40ad897f349856728cc4963aa2333b22600fcdc87517611dd1590

import { ConcreteRequest } from 'relay-runtime';
export type DeleteReportInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type DeleteReportMutation$variables = {
  input: DeleteReportInput;
};
export type DeleteReportMutation$data = {
  readonly deleteReport: {
    readonly engagement: {
      readonly id: string;
      readonly reports: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  } | null | undefined;
};
export type DeleteReportMutation = {
  response: DeleteReportMutation$data;
  variables: DeleteReportMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "DeleteReportPayload",
    "kind": "LinkedField",
    "name": "deleteReport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Engagement",
        "kind": "LinkedField",
        "name": "engagement",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ProgressReport",
            "kind": "LinkedField",
            "name": "reports",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
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
    "name": "DeleteReportMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DeleteReportMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "c3b82bef8bd40ad897f349856728cc4963aa2333b22600fcdc87517611dd1590",
    "metadata": {},
    "name": "DeleteReportMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4b570967ff39fe62bb8de18770f991a0";

export default node;
