/**
 * @generated SignedSource<<f8d045abe310087df978a2019d71c0f1>>
 * @relayHash bd66efe13de8b4104ba7860f33e0f17f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1ffb9e620c6553bda7ddf72888d5a44c813683ea6bb4664914c3f7929af85178

import { ConcreteRequest } from 'relay-runtime';
export type Following = "DAILY" | "MUTE" | "WATCH" | "WEEKLY" | "%future added value";
export type Frequency = "AT_ONCE" | "DAILY" | "NEVER" | "WEEKLY" | "%future added value";
export type Reason = "COMMENT" | "DECISION" | "DELIVERABLE" | "IMPACT" | "LOG" | "PEOPLE" | "PLAN" | "REMINDER" | "REPORT" | "REVIEW" | "TRANSFER" | "%future added value";
export type NotificationsPageQuery$variables = {
  reason?: Reason | null | undefined;
  unread?: boolean | null | undefined;
};
export type NotificationsPageQuery$data = {
  readonly notifications: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly at: string;
        readonly engagementTitle: string;
        readonly id: string;
        readonly isRead: boolean;
        readonly path: string;
        readonly text: string;
      };
    }>;
    readonly totalCount: number;
  };
  readonly viewer: {
    readonly calendarFeed: {
      readonly createdAt: string;
      readonly lastReadAt: string | null | undefined;
    } | null | undefined;
    readonly engagementPreferences: ReadonlyArray<{
      readonly engagementId: string;
      readonly following: Following | null | undefined;
      readonly title: string;
    }>;
    readonly id: string;
    readonly reasonPreferences: ReadonlyArray<{
      readonly frequency: Frequency;
      readonly reason: Reason;
    }>;
    readonly unreadNotifications: number;
  };
};
export type NotificationsPageQuery = {
  response: NotificationsPageQuery$data;
  variables: NotificationsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "reason"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "unread"
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "unreadNotifications",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ReasonPreference",
        "kind": "LinkedField",
        "name": "reasonPreferences",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reason",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "frequency",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "EngagementPreference",
        "kind": "LinkedField",
        "name": "engagementPreferences",
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
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "following",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CalendarFeed",
        "kind": "LinkedField",
        "name": "calendarFeed",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "createdAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lastReadAt",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      },
      {
        "kind": "Variable",
        "name": "reason",
        "variableName": "reason"
      },
      {
        "kind": "Variable",
        "name": "unread",
        "variableName": "unread"
      }
    ],
    "concreteType": "NotificationConnection",
    "kind": "LinkedField",
    "name": "notifications",
    "plural": false,
    "selections": [
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
        "concreteType": "NotificationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Notification",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "at",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "path",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isRead",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "engagementTitle",
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
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NotificationsPageQuery",
    "selections": (v3/*:: as any*/),
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
    "name": "NotificationsPageQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "1ffb9e620c6553bda7ddf72888d5a44c813683ea6bb4664914c3f7929af85178",
    "metadata": {},
    "name": "NotificationsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "894e754f00e86e28d8953334f2c7a242";

export default node;
