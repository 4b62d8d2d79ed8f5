/**
 * @generated SignedSource<<1859329a5f1298f2cce4925fd4c7e004>>
 * @relayHash e6445d01dad43acc6de9c392b41b405e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 30efa81bac614cd41797bd255b627095519259794091afbf330e03dfb5c1cfda

import { ConcreteRequest } from 'relay-runtime';
export type DeleteReportInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type EditReportDeleteMutation$variables = {
  input: DeleteReportInput;
};
export type EditReportDeleteMutation$data = {
  readonly deleteReport: {
    readonly engagement: {
      readonly id: string;
      readonly reports: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  } | null | undefined;
};
export type EditReportDeleteMutation = {
  response: EditReportDeleteMutation$data;
  variables: EditReportDeleteMutation$variables;
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
    "name": "EditReportDeleteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditReportDeleteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "30efa81bac614cd41797bd255b627095519259794091afbf330e03dfb5c1cfda",
    "metadata": {},
    "name": "EditReportDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4ac9aa0de02bb9eb3d20fd11dd859d88";

export default node;
