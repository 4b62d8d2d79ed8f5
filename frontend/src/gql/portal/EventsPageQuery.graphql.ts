/**
 * @generated SignedSource<<73440bb2750fb74e70ac5315b1ff1fbf>>
 * @relayHash 6ea2953dd55bcbac218d9399e817a406
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7d5f585a1cf904a92c5312c6ed524020302623a07707be16ef575342778d5842

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventsPageQuery$variables = Record<PropertyKey, never>;
export type EventsPageQuery$data = {
  readonly events: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"EventsPage_event">;
      };
    }>;
  };
  readonly past: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"EventsPage_event">;
      };
    }>;
  };
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
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
          (v1/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "EventsPage_event"
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v3 = [
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
],
v4 = [
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
          (v1/*:: as any*/),
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "EventsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": "events(first:50)"
      },
      {
        "alias": "past",
        "args": (v3/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": "events(first:10,past:true)"
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
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "events(first:50)"
      },
      {
        "alias": "past",
        "args": (v3/*:: as any*/),
        "concreteType": "ProgrammeEventConnection",
        "kind": "LinkedField",
        "name": "events",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": "events(first:10,past:true)"
      }
    ]
  },
  "params": {
    "id": "7d5f585a1cf904a92c5312c6ed524020302623a07707be16ef575342778d5842",
    "metadata": {},
    "name": "EventsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "16f8677e12424cb0531b15f082a81e15";

export default node;
