/**
 * @generated SignedSource<<df18d9d666d8f29af4231e4955f42e46>>
 * @relayHash 8b874d0c509caa1ba9bd23212a4f3b85
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 391390c3e15012123d101bab434027d3a150542a0bc1fecb1e97fe8f5fb6b59b

import { ConcreteRequest } from 'relay-runtime';
export type RevokeCalendarFeedInput = {
  clientMutationId?: string | null | undefined;
};
export type NotificationsPageRevokeFeedMutation$variables = {
  input: RevokeCalendarFeedInput;
};
export type NotificationsPageRevokeFeedMutation$data = {
  readonly revokeCalendarFeed: {
    readonly viewer: {
      readonly calendarFeed: {
        readonly createdAt: string;
        readonly lastReadAt: string | null | undefined;
      } | null | undefined;
      readonly id: string;
    };
  } | null | undefined;
};
export type NotificationsPageRevokeFeedMutation = {
  response: NotificationsPageRevokeFeedMutation$data;
  variables: NotificationsPageRevokeFeedMutation$variables;
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
    "concreteType": "RevokeCalendarFeedPayload",
    "kind": "LinkedField",
    "name": "revokeCalendarFeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
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
    "name": "NotificationsPageRevokeFeedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NotificationsPageRevokeFeedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "391390c3e15012123d101bab434027d3a150542a0bc1fecb1e97fe8f5fb6b59b",
    "metadata": {},
    "name": "NotificationsPageRevokeFeedMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c1181278b93ea64aca6a670728e7d8e5";

export default node;
