/**
 * @generated SignedSource<<1638b8c89851c63cb861a4b72f206bf9>>
 * @relayHash 9856af9dd0f3fc24b19a57d24ee2abfd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d711f19e68f02352e2cbc09cf74dcecd1204992363b8df8ba0eedacdc72cda24

import { ConcreteRequest } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
export type QuickAddQuery$variables = {
  open: boolean;
  reference: string;
};
export type QuickAddQuery$data = {
  readonly engagement?: {
    readonly allowedActions: ReadonlyArray<EngagementAction>;
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly viewer: {
    readonly myWeek: {
      readonly engagements: ReadonlyArray<{
        readonly allowedActions: ReadonlyArray<EngagementAction>;
        readonly id: string;
        readonly title: string;
      }>;
    };
  };
};
export type QuickAddQuery = {
  response: QuickAddQuery$data;
  variables: QuickAddQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "open"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "reference"
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/),
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
    "name": "allowedActions",
    "storageKey": null
  }
],
v4 = {
  "condition": "open",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "reference",
          "variableName": "reference"
        }
      ],
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    }
  ]
},
v5 = {
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
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagements",
      "plural": true,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "QuickAddQuery",
    "selections": [
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "QuickAddQuery",
    "selections": [
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "d711f19e68f02352e2cbc09cf74dcecd1204992363b8df8ba0eedacdc72cda24",
    "metadata": {},
    "name": "QuickAddQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "8b1dd3459bc2d6c85bfca702190cddc5";

export default node;
