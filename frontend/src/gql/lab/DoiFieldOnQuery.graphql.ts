/**
 * @generated SignedSource<<eb426c0762be971daf87674b6dba78db>>
 * @relayHash c13bc39efd0ffd97f83e145957dc9664
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b6ecefd32177688240a8ed64cc2d027760b654213c53983c1df10b6f0f67b5a1

import { ConcreteRequest } from 'relay-runtime';
export type DoiFieldOnQuery$variables = Record<PropertyKey, never>;
export type DoiFieldOnQuery$data = {
  readonly canLookUpDoi: boolean;
};
export type DoiFieldOnQuery = {
  response: DoiFieldOnQuery$data;
  variables: DoiFieldOnQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "canLookUpDoi",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DoiFieldOnQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DoiFieldOnQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "b6ecefd32177688240a8ed64cc2d027760b654213c53983c1df10b6f0f67b5a1",
    "metadata": {},
    "name": "DoiFieldOnQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b53f9b39857cb5601ecf9ef71ea388f4";

export default node;
