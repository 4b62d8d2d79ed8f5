/**
 * @generated SignedSource<<4ff98b6fdb57f77f234e9b42f4c29f63>>
 * @relayHash 878fd3446bd20c8adee3fa1a2391b61c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 60af8c6e2ab301329d8c15cccb217cf154a9dd0115db4f5ccc426ecb4e4871a9

import { ConcreteRequest } from 'relay-runtime';
export type EngagementKind = "APPLIED" | "FUNDAMENTAL" | "INTERVENTION" | "STARTUP" | "%future added value";
export type PlaybookSource = "LAB" | "PRODUCT" | "%future added value";
export type PlaybooksPageQuery$variables = Record<PropertyKey, never>;
export type PlaybooksPageQuery$data = {
  readonly canAddPlaybook: boolean;
  readonly playbooks: ReadonlyArray<{
    readonly archivedAt: string | null | undefined;
    readonly defaultWeeks: number;
    readonly id: string;
    readonly key: string;
    readonly kind: EngagementKind;
    readonly maxWeeks: number;
    readonly minWeeks: number;
    readonly source: PlaybookSource;
    readonly title: string;
    readonly used: number;
  }>;
};
export type PlaybooksPageQuery = {
  response: PlaybooksPageQuery$data;
  variables: PlaybooksPageQuery$variables;
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
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "source",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "minWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "maxWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "archivedAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "used",
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
    "name": "PlaybooksPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PlaybooksPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "60af8c6e2ab301329d8c15cccb217cf154a9dd0115db4f5ccc426ecb4e4871a9",
    "metadata": {},
    "name": "PlaybooksPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "02777eada38f1a77135f26f0276fa367";

export default node;
