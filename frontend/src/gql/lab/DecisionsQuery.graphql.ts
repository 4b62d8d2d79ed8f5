/**
 * @generated SignedSource<<5939e86a724d162ef6347fcf35cd68d4>>
 * @relayHash 5b1532a4b33105a2b87f6b25214a43a2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c2c69b940e3f0880031808eaecbe5a34250b1c0cfbd9c721963af7028573137f

import { ConcreteRequest } from 'relay-runtime';
export type DecisionFormat = "CSV" | "MARKDOWN" | "%future added value";
export type DecisionsQuery$variables = {
  engagement: string;
  format: DecisionFormat;
};
export type DecisionsQuery$data = {
  readonly decisionLog: string;
};
export type DecisionsQuery = {
  response: DecisionsQuery$data;
  variables: DecisionsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "engagement"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "format"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "engagement",
        "variableName": "engagement"
      },
      {
        "kind": "Variable",
        "name": "format",
        "variableName": "format"
      }
    ],
    "kind": "ScalarField",
    "name": "decisionLog",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DecisionsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DecisionsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c2c69b940e3f0880031808eaecbe5a34250b1c0cfbd9c721963af7028573137f",
    "metadata": {},
    "name": "DecisionsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "39cba04042efa3904580f3068ba924c8";

export default node;
