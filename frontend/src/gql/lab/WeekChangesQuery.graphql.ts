/**
 * @generated SignedSource<<91b37ebe88ea97dfbc460efaff8e20f0>>
 * @relayHash 659f91b2f193b2a49cb9bbc3544f5c1a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 65732e771cc74df33fd6fc610f29f3b0db544b6f993dff6b8894c35aed190066

import { ConcreteRequest } from 'relay-runtime';
export type ChangeKind = "ADDED" | "CHANGED" | "REMOVED" | "%future added value";
export type WeekChangesQuery$variables = Record<PropertyKey, never>;
export type WeekChangesQuery$data = {
  readonly viewer: {
    readonly myWeek: {
      readonly changes: ReadonlyArray<{
        readonly asOf: string;
        readonly changes: ReadonlyArray<{
          readonly actors: ReadonlyArray<string>;
          readonly at: string;
          readonly fields: ReadonlyArray<{
            readonly after: string | null | undefined;
            readonly before: string | null | undefined;
            readonly field: string;
            readonly label: string;
          }>;
          readonly id: string;
          readonly kind: ChangeKind;
          readonly kindLabel: string;
          readonly objectLabel: string;
          readonly reasons: ReadonlyArray<string>;
          readonly typeLabel: string;
        }>;
        readonly engagementId: string;
        readonly reference: string;
        readonly title: string;
        readonly total: number;
      }>;
    };
  };
};
export type WeekChangesQuery = {
  response: WeekChangesQuery$data;
  variables: WeekChangesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "MyWeek",
  "kind": "LinkedField",
  "name": "myWeek",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementChanges",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "engagementId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
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
          "name": "asOf",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ObjectChange",
          "kind": "LinkedField",
          "name": "changes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
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
              "name": "kindLabel",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "typeLabel",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "objectLabel",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "FieldChange",
              "kind": "LinkedField",
              "name": "fields",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "field",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "label",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "before",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "after",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "actors",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reasons",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "WeekChangesQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "WeekChangesQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v0/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "65732e771cc74df33fd6fc610f29f3b0db544b6f993dff6b8894c35aed190066",
    "metadata": {},
    "name": "WeekChangesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1479980fbf4d15a3f4c88d2e30ad96d0";

export default node;
