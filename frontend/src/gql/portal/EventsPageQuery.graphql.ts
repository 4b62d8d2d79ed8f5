/**
 * @generated SignedSource<<4b186b2e17a9d2900e5014a02ec29d66>>
 * @relayHash b1b694eeefd9c7cfe9fa42e68d0b65d3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b2c05f8e789082ee3d06e56b16284d0f453674c8a926b2fc4c4ff7ee962ce06b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventsPageQuery$variables = Record<PropertyKey, never>;
export type EventsPageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"EventsPage_coming" | "EventsPage_past">;
};
export type EventsPageQuery = {
  response: EventsPageQuery$data;
  variables: EventsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ProgrammeEventEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProgrammeEvent",
        "kind": "LinkedField",
        "name": "node",
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
            "name": "kind",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
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
            "name": "description",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "place",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "link",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "freePlaces",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "myPlace",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "allowedActions",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PageInfo",
    "kind": "LinkedField",
    "name": "pageInfo",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endCursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasNextPage",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  },
  {
    "kind": "Literal",
    "name": "past",
    "value": true
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "EventsPageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EventsPage_coming"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EventsPage_past"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "EventsPageQuery",
    "selections": [
      {
        "alias": "coming",
        "args": (v0/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": "events(first:50)"
      },
      {
        "alias": "coming",
        "args": (v0/*:: as any*/),
        "filters": null,
        "handle": "connection",
        "key": "EventsPage_coming",
        "kind": "LinkedHandle",
        "name": "events"
      },
      {
        "alias": "past",
        "args": (v2/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": "events(first:10,past:true)"
      },
      {
        "alias": "past",
        "args": (v2/*:: as any*/),
        "filters": [
          "past"
        ],
        "handle": "connection",
        "key": "EventsPage_past",
        "kind": "LinkedHandle",
        "name": "events"
      }
    ]
  },
  "params": {
    "id": "b2c05f8e789082ee3d06e56b16284d0f453674c8a926b2fc4c4ff7ee962ce06b",
    "metadata": {},
    "name": "EventsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b5a2f401975c35d6a4e3e03c827eac14";

export default node;
