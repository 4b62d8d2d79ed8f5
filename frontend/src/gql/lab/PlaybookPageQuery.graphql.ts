/**
 * @generated SignedSource<<90638928f0147c4660cf48399fed0329>>
 * @relayHash e0c192a5946bec174c02c3fde8dacdcc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c0f6e0dd52572af4bb5a6d45f2c750c30c7dac8a4eae8adcc2b43963b8b05e94

import { ConcreteRequest } from 'relay-runtime';
export type DeliverableKind = "AGREEMENT" | "ASSESSMENT" | "CODE" | "DATASET" | "DEMO" | "DOCUMENTATION" | "MODEL" | "PLAN" | "PUBLICATION" | "RECORD" | "REPORT" | "TRAINING" | "%future added value";
export type EngagementKind = "APPLIED" | "FUNDAMENTAL" | "INTERVENTION" | "STARTUP" | "%future added value";
export type PlaybookSource = "LAB" | "PRODUCT" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
export type PlaybookPageQuery$variables = {
  id: string;
  startsOn: string;
};
export type PlaybookPageQuery$data = {
  readonly canAddPlaybook: boolean;
  readonly playbook: {
    readonly archivedAt: string | null | undefined;
    readonly canEdit: boolean;
    readonly id: string;
    readonly key: string;
    readonly kind: EngagementKind;
    readonly source: PlaybookSource;
    readonly text: string;
    readonly title: string;
    readonly version: number;
  } | null | undefined;
  readonly playbookPreview: {
    readonly deliverables: ReadonlyArray<{
      readonly dueOn: string;
      readonly kind: DeliverableKind;
      readonly title: string;
    }>;
    readonly items: number;
    readonly milestones: ReadonlyArray<{
      readonly approvers: ReadonlyArray<Signer>;
      readonly dueOn: string;
      readonly gate: boolean;
      readonly title: string;
    }>;
  };
};
export type PlaybookPageQuery = {
  response: PlaybookPageQuery$data;
  variables: PlaybookPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "startsOn"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v4 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
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
        "name": "key",
        "storageKey": null
      },
      (v1/*:: as any*/),
      (v2/*:: as any*/),
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
        "name": "archivedAt",
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
        "name": "canEdit",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
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
        "kind": "Variable",
        "name": "playbook",
        "variableName": "id"
      },
      {
        "kind": "Variable",
        "name": "startsOn",
        "variableName": "startsOn"
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
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "gate",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "approvers",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/)
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
    "name": "PlaybookPageQuery",
    "selections": (v4/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PlaybookPageQuery",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "id": "c0f6e0dd52572af4bb5a6d45f2c750c30c7dac8a4eae8adcc2b43963b8b05e94",
    "metadata": {},
    "name": "PlaybookPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c5cc00c863ea014e1c755aec62c3edca";

export default node;
