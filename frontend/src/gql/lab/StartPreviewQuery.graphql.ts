/**
 * @generated SignedSource<<c0a05600a9c26209c42aa00e8e0fef7d>>
 * @relayHash 7ac6e721cb59be5e8b73c1c60c248321
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 851310ae7397bb422eaa538c72cc7f7357393b34d06c7bd15ea1518467ff2004

import { ConcreteRequest } from 'relay-runtime';
export type StartPreviewQuery$variables = {
  playbook: string;
  startsOn: string;
  weeks?: number | null | undefined;
};
export type StartPreviewQuery$data = {
  readonly playbookPreview: {
    readonly deliverables: ReadonlyArray<{
      readonly title: string;
    }>;
    readonly endsOn: string;
    readonly items: number;
    readonly milestones: ReadonlyArray<{
      readonly dueOn: string;
      readonly gate: boolean;
      readonly title: string;
    }>;
  };
};
export type StartPreviewQuery = {
  response: StartPreviewQuery$data;
  variables: StartPreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "playbook"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "startsOn"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "weeks"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "playbook",
        "variableName": "playbook"
      },
      {
        "kind": "Variable",
        "name": "startsOn",
        "variableName": "startsOn"
      },
      {
        "kind": "Variable",
        "name": "weeks",
        "variableName": "weeks"
      }
    ],
    "concreteType": "PlaybookPreview",
    "kind": "LinkedField",
    "name": "playbookPreview",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endsOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "items",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "PreviewMilestone",
        "kind": "LinkedField",
        "name": "milestones",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "dueOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "gate",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "PreviewDeliverable",
        "kind": "LinkedField",
        "name": "deliverables",
        "plural": true,
        "selections": [
          (v1/*:: as any*/)
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
    "name": "StartPreviewQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartPreviewQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "851310ae7397bb422eaa538c72cc7f7357393b34d06c7bd15ea1518467ff2004",
    "metadata": {},
    "name": "StartPreviewQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "bade6ce3442e2b9db660b5bb55333799";

export default node;
