/**
 * @generated SignedSource<<b0175254c790690dec0554d17d32a4da>>
 * @relayHash e0a4ee1b7f9c7df04606d1ae2a593be1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 20ae345548ac6b4c4f6ba94a560bc91d14f28d705077a7f13eae04b5600ff5b3

import { ConcreteRequest } from 'relay-runtime';
export type UpdatePlaybookInput = {
  clientMutationId?: string | null | undefined;
  definition: string;
  id: string;
  version: number;
};
export type PlaybookPageMutation$variables = {
  input: UpdatePlaybookInput;
};
export type PlaybookPageMutation$data = {
  readonly updatePlaybook: {
    readonly playbook: {
      readonly id: string;
      readonly text: string;
      readonly title: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type PlaybookPageMutation = {
  response: PlaybookPageMutation$data;
  variables: PlaybookPageMutation$variables;
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
    "concreteType": "UpdatePlaybookPayload",
    "kind": "LinkedField",
    "name": "updatePlaybook",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Playbook",
        "kind": "LinkedField",
        "name": "playbook",
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
            "name": "version",
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
    "name": "PlaybookPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PlaybookPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "20ae345548ac6b4c4f6ba94a560bc91d14f28d705077a7f13eae04b5600ff5b3",
    "metadata": {},
    "name": "PlaybookPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a829dae6b45d05892a93f2b0cc27f568";

export default node;
