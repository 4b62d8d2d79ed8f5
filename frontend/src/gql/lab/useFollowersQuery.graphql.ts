/**
 * @generated SignedSource<<168b688af8b3279ef2738c99fda086d8>>
 * @relayHash 075e61e7d3ab30efbb2d25b5ce768407
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e85aed3213ae9b70e109622f81891557836849eb356f64c6f3d38f76736d457f

import { ConcreteRequest } from 'relay-runtime';
export type useFollowersQuery$variables = {
  dueOn: string;
  id: string;
};
export type useFollowersQuery$data = {
  readonly movePreview: ReadonlyArray<{
    readonly fromOn: string;
    readonly id: string;
    readonly title: string;
    readonly toOn: string;
    readonly version: number;
  }>;
};
export type useFollowersQuery = {
  response: useFollowersQuery$data;
  variables: useFollowersQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "dueOn"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "dueOn",
        "variableName": "dueOn"
      },
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Follower",
    "kind": "LinkedField",
    "name": "movePreview",
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
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fromOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "toOn",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useFollowersQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useFollowersQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "e85aed3213ae9b70e109622f81891557836849eb356f64c6f3d38f76736d457f",
    "metadata": {},
    "name": "useFollowersQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "a46c4b95046d1e09e461a8d03d50d3bd";

export default node;
