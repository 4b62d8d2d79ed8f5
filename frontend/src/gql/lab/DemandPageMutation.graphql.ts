/**
 * @generated SignedSource<<01fdb12d0adfae11e186896e8dd6650c>>
 * @relayHash 33ea4be3db63807eb86682d23bdacf71
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7f72466c1698baaf1354e2943db156c02a6b5513b755911dace4ed92b6532c98

import { ConcreteRequest } from 'relay-runtime';
export type NeedStatus = "FILLED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type TakeProposalInput = {
  clientMutationId?: string | null | undefined;
  placements: ReadonlyArray<PlacementInput>;
};
export type PlacementInput = {
  fte: number;
  need: string;
  person: string;
  startsOn: string;
};
export type DemandPageMutation$variables = {
  input: TakeProposalInput;
};
export type DemandPageMutation$data = {
  readonly takeProposal: {
    readonly needs: ReadonlyArray<{
      readonly id: string;
      readonly status: NeedStatus;
    }>;
  } | null | undefined;
};
export type DemandPageMutation = {
  response: DemandPageMutation$data;
  variables: DemandPageMutation$variables;
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
    "concreteType": "TakeProposalPayload",
    "kind": "LinkedField",
    "name": "takeProposal",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffingNeed",
        "kind": "LinkedField",
        "name": "needs",
        "plural": true,
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
    "name": "DemandPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DemandPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7f72466c1698baaf1354e2943db156c02a6b5513b755911dace4ed92b6532c98",
    "metadata": {},
    "name": "DemandPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3a29d29a9f73281677fe9518b16fae16";

export default node;
