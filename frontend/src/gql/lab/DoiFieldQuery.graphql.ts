/**
 * @generated SignedSource<<e6701a79a15eae7b5d92bbba73826614>>
 * @relayHash 63b06b4f4fdaa01e68deab1a160f10e1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 31150fc5fe3866ab9d1170893eb9cdb1dd7f15a4a26b69661d2fd14beb7e0772

import { ConcreteRequest } from 'relay-runtime';
export type DoiFieldQuery$variables = {
  doi: string;
};
export type DoiFieldQuery$data = {
  readonly publicationByDoi: {
    readonly authors: string;
    readonly happenedOn: string | null | undefined;
    readonly title: string;
    readonly url: string;
    readonly venue: string;
  };
};
export type DoiFieldQuery = {
  response: DoiFieldQuery$data;
  variables: DoiFieldQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "doi"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "doi",
        "variableName": "doi"
      }
    ],
    "concreteType": "FoundPublication",
    "kind": "LinkedField",
    "name": "publicationByDoi",
    "plural": false,
    "selections": [
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
        "name": "authors",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "venue",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "url",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "happenedOn",
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
    "name": "DoiFieldQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DoiFieldQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "31150fc5fe3866ab9d1170893eb9cdb1dd7f15a4a26b69661d2fd14beb7e0772",
    "metadata": {},
    "name": "DoiFieldQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "e1f53df6c919c6535f5e5d082f4cddc9";

export default node;
