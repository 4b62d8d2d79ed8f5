/**
 * @generated SignedSource<<6102a616c4f8c1f39efa99adef8017fc>>
 * @relayHash 549ca01638be5b4808c438939cfddb9d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6fd0e8e3da053e0810f0cf60dc766d47f995542c9fdcad309ef9c7fb07126e63

import { ConcreteRequest } from 'relay-runtime';
export type RemoveAgreementInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type RemoveAgreementMutation$variables = {
  input: RemoveAgreementInput;
};
export type RemoveAgreementMutation$data = {
  readonly removeAgreement: {
    readonly deletedId: string;
    readonly engagement: {
      readonly agreements: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly expiringAgreements: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
      readonly missingToAgree: ReadonlyArray<string>;
    };
  } | null | undefined;
};
export type RemoveAgreementMutation = {
  response: RemoveAgreementMutation$data;
  variables: RemoveAgreementMutation$variables;
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
  (v1/*:: as any*/)
],
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RemoveAgreementPayload",
    "kind": "LinkedField",
    "name": "removeAgreement",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
        "storageKey": null
      },
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
            "kind": "ScalarField",
            "name": "missingToAgree",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Agreement",
            "kind": "LinkedField",
            "name": "agreements",
            "plural": true,
            "selections": (v2/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Agreement",
            "kind": "LinkedField",
            "name": "expiringAgreements",
            "plural": true,
            "selections": (v2/*:: as any*/),
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
    "name": "RemoveAgreementMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RemoveAgreementMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "6fd0e8e3da053e0810f0cf60dc766d47f995542c9fdcad309ef9c7fb07126e63",
    "metadata": {},
    "name": "RemoveAgreementMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fb4a82bec3ecb9546735bafd4e507d79";

export default node;
