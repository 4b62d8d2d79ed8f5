/**
 * @generated SignedSource<<839929dfad2dcc37e778a21c5c5862db>>
 * @relayHash 9eb336479e3c7158f7ec22fafec24cec
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f36e4e20984b0cfbfb8d14f3b353a140d8187fdd45ae88c134af0fec8e017a59

import { ConcreteRequest } from 'relay-runtime';
export type NewPlaybookPageQuery$variables = Record<PropertyKey, never>;
export type NewPlaybookPageQuery$data = {
  readonly canAddPlaybook: boolean;
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
    "args": null,
    "kind": "ScalarField",
    "name": "canAddPlaybook",
    "storageKey": null
  },
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
    "id": "f36e4e20984b0cfbfb8d14f3b353a140d8187fdd45ae88c134af0fec8e017a59",
    "metadata": {},
    "name": "NewPlaybookPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ba3e07abf9c7906f165f08d10650b33a";

export default node;
