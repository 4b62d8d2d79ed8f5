/**
 * @generated SignedSource<<e8538babada34fef625d93e2d55df265>>
 * @relayHash 58c41283f6200601e085ce0b0352e2bf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9967fcbc9ff3ec692f17eb0f806c98fe9a5df74ec529095f3787dc6ffd51af81

import { ConcreteRequest } from 'relay-runtime';
export type OrganizationKind = "LARGE" | "NONPROFIT" | "PUBLIC" | "SME" | "STARTUP" | "%future added value";
export type ProgrammeStatus = "FORMER" | "MEMBER" | "NONE" | "PROSPECT" | "%future added value";
export type CreateOrganizationInput = {
  clientMutationId?: string | null | undefined;
  key: string;
  kind: OrganizationKind;
  name: string;
  partnerSince?: string | null | undefined;
  programmeStatus?: ProgrammeStatus | null | undefined;
  sector?: string | null | undefined;
};
export type AddPartnerMutation$variables = {
  input: CreateOrganizationInput;
};
export type AddPartnerMutation$data = {
  readonly createOrganization: {
    readonly organization: {
      readonly id: string;
    };
  } | null | undefined;
};
export type AddPartnerMutation = {
  response: AddPartnerMutation$data;
  variables: AddPartnerMutation$variables;
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
    "concreteType": "CreateOrganizationPayload",
    "kind": "LinkedField",
    "name": "createOrganization",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Organization",
        "kind": "LinkedField",
        "name": "organization",
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
    "name": "AddPartnerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddPartnerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "9967fcbc9ff3ec692f17eb0f806c98fe9a5df74ec529095f3787dc6ffd51af81",
    "metadata": {},
    "name": "AddPartnerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9768e27b98191467227bbbb2ee27e3c7";

export default node;
