/**
 * @generated SignedSource<<43e85405446d08019d6f2499cd5f6b74>>
 * @relayHash f5dad3bb1580217e93d7ca37a00804b8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7da2592302a8fd135c035e2338059b79b8469cc125d07ddea0350a3166756cd4

import { ConcreteRequest } from 'relay-runtime';
export type BodyFieldQuery$variables = {
  body: string;
  engagement: string;
};
export type BodyFieldQuery$data = {
  readonly logPreview: string;
};
export type BodyFieldQuery = {
  response: BodyFieldQuery$data;
  variables: BodyFieldQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "body"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "engagement"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "body",
        "variableName": "body"
      },
      {
        "kind": "Variable",
        "name": "engagement",
        "variableName": "engagement"
      }
    ],
    "kind": "ScalarField",
    "name": "logPreview",
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
    "name": "BodyFieldQuery",
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
    "name": "BodyFieldQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "7da2592302a8fd135c035e2338059b79b8469cc125d07ddea0350a3166756cd4",
    "metadata": {},
    "name": "BodyFieldQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "87789327d933be699daea10f9830fd7e";

export default node;
