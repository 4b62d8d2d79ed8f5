/**
 * @generated SignedSource<<fa4ca12f7b4e8f502700e9d12bf32aa0>>
 * @relayHash 66ebdea54f8adcaff9a059e52e07c4eb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 39167a6b53b1599380e4072722398d8ba398ad5896431aad2517c0f2f8ad3731

import { ConcreteRequest } from 'relay-runtime';
export type RetirePlaybookInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  retired: boolean;
  version: number;
};
export type PlaybookPageRetireMutation$variables = {
  input: RetirePlaybookInput;
};
export type PlaybookPageRetireMutation$data = {
  readonly retirePlaybook: {
    readonly playbook: {
      readonly archivedAt: string | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type PlaybookPageRetireMutation = {
  response: PlaybookPageRetireMutation$data;
  variables: PlaybookPageRetireMutation$variables;
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
    "concreteType": "RetirePlaybookPayload",
    "kind": "LinkedField",
    "name": "retirePlaybook",
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
            "name": "archivedAt",
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
    "name": "PlaybookPageRetireMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PlaybookPageRetireMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "39167a6b53b1599380e4072722398d8ba398ad5896431aad2517c0f2f8ad3731",
    "metadata": {},
    "name": "PlaybookPageRetireMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0bbc0237b2d3db940346ed7270154ae0";

export default node;
