/**
 * @generated SignedSource<<0d8f9f857ca4ac0a0b0d53dbb2e094f8>>
 * @relayHash a73e2732d1d428dc6b1c9918c7efb5f2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 07e26afe9be5056f64d39f73206e4326f8f3e9d4d31e1bf8a0d1a0f36e3529c0

import { ConcreteRequest } from 'relay-runtime';
export type SavedPage = "PORTFOLIO" | "SLIPS" | "%future added value";
export type SaveViewInput = {
  clientMutationId?: string | null | undefined;
  name: string;
  page: SavedPage;
  replace?: boolean | null | undefined;
  search: string;
  shared?: boolean | null | undefined;
};
export type SavedViewsMutation$variables = {
  input: SaveViewInput;
};
export type SavedViewsMutation$data = {
  readonly saveView: {
    readonly view: {
      readonly id: string;
      readonly name: string;
      readonly search: string;
      readonly shared: boolean;
    };
  } | null | undefined;
};
export type SavedViewsMutation = {
  response: SavedViewsMutation$data;
  variables: SavedViewsMutation$variables;
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
    "concreteType": "SaveViewPayload",
    "kind": "LinkedField",
    "name": "saveView",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SavedView",
        "kind": "LinkedField",
        "name": "view",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "search",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "shared",
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
    "name": "SavedViewsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SavedViewsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "07e26afe9be5056f64d39f73206e4326f8f3e9d4d31e1bf8a0d1a0f36e3529c0",
    "metadata": {},
    "name": "SavedViewsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "858db0d60ff7a4fb826c67f7e1375651";

export default node;
