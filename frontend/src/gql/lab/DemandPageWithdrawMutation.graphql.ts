/**
 * @generated SignedSource<<edc0743c4a0a1c9ff385b1b46c7a410d>>
 * @relayHash 49487e8140fe8d2d949d4b0719033e76
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ac9031286711b275505e6211cc23f066071630e6aedfe1717cf93be910907d31

import { ConcreteRequest } from 'relay-runtime';
export type NeedStatus = "FILLED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type WithdrawStaffingNeedInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type DemandPageWithdrawMutation$variables = {
  input: WithdrawStaffingNeedInput;
};
export type DemandPageWithdrawMutation$data = {
  readonly withdrawStaffingNeed: {
    readonly need: {
      readonly id: string;
      readonly status: NeedStatus;
    };
  } | null | undefined;
};
export type DemandPageWithdrawMutation = {
  response: DemandPageWithdrawMutation$data;
  variables: DemandPageWithdrawMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "WithdrawStaffingNeedPayload",
    "kind": "LinkedField",
    "name": "withdrawStaffingNeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffingNeed",
        "kind": "LinkedField",
        "name": "need",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
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
    "name": "DemandPageWithdrawMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DemandPageWithdrawMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ac9031286711b275505e6211cc23f066071630e6aedfe1717cf93be910907d31",
    "metadata": {},
    "name": "DemandPageWithdrawMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "baa521a010bc140db1d4568cf876b8d7";

export default node;
