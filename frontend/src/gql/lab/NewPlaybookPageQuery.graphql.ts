/**
 * @generated SignedSource<<39ea3baf1725be7f1378b595cd544181>>
 * @relayHash 876377b7f256003bb52596bd022ba996
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 12d4a9f5150fd19b8b85e56de2457c499efae3008c76502cf309d55506b5e04e

import { ConcreteRequest } from 'relay-runtime';
export type NewPlaybookPageQuery$variables = Record<PropertyKey, never>;
export type NewPlaybookPageQuery$data = {
  readonly playbooks: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly text: string;
    readonly title: string;
  }>;
};
export type NewPlaybookPageQuery = {
  response: NewPlaybookPageQuery$data;
  variables: NewPlaybookPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "retired",
        "value": true
      }
    ],
    "concreteType": "Playbook",
    "kind": "LinkedField",
    "name": "playbooks",
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
        "name": "key",
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
        "name": "text",
        "storageKey": null
      }
    ],
    "storageKey": "playbooks(retired:true)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewPlaybookPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewPlaybookPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "12d4a9f5150fd19b8b85e56de2457c499efae3008c76502cf309d55506b5e04e",
    "metadata": {},
    "name": "NewPlaybookPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b77dc76e456dc0035c825dd326e68ca5";

export default node;
