/**
 * @generated SignedSource<<1539fcd37e88332c66f3b03ed8c44ca8>>
 * @relayHash 1281c040af0f8aece934a86b3b20de86
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1deaf0f57984601666b0068451e7182cf060bd8cfeec215bb654a966e5d451d6

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
export type ProposalMutation$variables = {
  input: TakeProposalInput;
};
export type ProposalMutation$data = {
  readonly takeProposal: {
    readonly needs: ReadonlyArray<{
      readonly id: string;
      readonly status: NeedStatus;
    }>;
  } | null | undefined;
};
export type ProposalMutation = {
  response: ProposalMutation$data;
  variables: ProposalMutation$variables;
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
    "name": "ProposalMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProposalMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1deaf0f57984601666b0068451e7182cf060bd8cfeec215bb654a966e5d451d6",
    "metadata": {},
    "name": "ProposalMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "eef773333956ef7972de8e19be905d1d";

export default node;
