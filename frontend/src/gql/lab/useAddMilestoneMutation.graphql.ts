/**
 * @generated SignedSource<<6615f93a1d2bf66385682499de2a19b9>>
 * @relayHash 5ee6389a0d3ec80badb9d8ea069f0ce0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID da7ec31a3c0fb20fab204aca91a254c69b7aec9fcba781fedeeafbe3eea86cf5

import { ConcreteRequest } from 'relay-runtime';
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
export type AddMilestoneInput = {
  approvers?: ReadonlyArray<Signer> | null | undefined;
  clientMutationId?: string | null | undefined;
  dueOn?: string | null | undefined;
  engagement: string;
  gate?: boolean | null | undefined;
  stage?: string | null | undefined;
  title: string;
};
export type useAddMilestoneMutation$variables = {
  input: AddMilestoneInput;
};
export type useAddMilestoneMutation$data = {
  readonly addMilestone: {
    readonly engagement: {
      readonly id: string;
    };
  } | null | undefined;
};
export type useAddMilestoneMutation = {
  response: useAddMilestoneMutation$data;
  variables: useAddMilestoneMutation$variables;
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
    "concreteType": "AddMilestonePayload",
    "kind": "LinkedField",
    "name": "addMilestone",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useAddMilestoneMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAddMilestoneMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "da7ec31a3c0fb20fab204aca91a254c69b7aec9fcba781fedeeafbe3eea86cf5",
    "metadata": {},
    "name": "useAddMilestoneMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1c1cc8b7ef5b52985831748b9c58c6a7";

export default node;
