/**
 * @generated SignedSource<<ace7f540446d41bc2a70fa23f47284e2>>
 * @relayHash 5077f5eb050bdd2526512276d99dd2cb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c8f6c3cdbc3ac170ca3e58d73dc52477de12e1bc71420d7496e41b50a20ff833

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "LAB" | "PARTNERS" | "PUBLIC" | "%future added value";
export type EventKind = "INTERNSHIP_FAIR" | "JOB_FAIR" | "OTHER" | "READING_GROUP" | "SYMPOSIUM" | "TEA_TALK" | "%future added value";
export type CreateEventInput = {
  audience?: Audience | null | undefined;
  capacity?: number | null | undefined;
  clientMutationId?: string | null | undefined;
  description?: string | null | undefined;
  endsAt: string;
  internalNote?: string | null | undefined;
  kind: EventKind;
  link?: string | null | undefined;
  place?: string | null | undefined;
  repeatWeeks?: number | null | undefined;
  startsAt: string;
  titleEn?: string | null | undefined;
  titleFr?: string | null | undefined;
};
export type EventFormAddMutation$variables = {
  input: CreateEventInput;
};
export type EventFormAddMutation$data = {
  readonly createEvent: {
    readonly events: ReadonlyArray<{
      readonly id: string;
    }>;
  } | null | undefined;
};
export type EventFormAddMutation = {
  response: EventFormAddMutation$data;
  variables: EventFormAddMutation$variables;
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
    "concreteType": "CreateEventPayload",
    "kind": "LinkedField",
    "name": "createEvent",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProgrammeEvent",
        "kind": "LinkedField",
        "name": "events",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "EventFormAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EventFormAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c8f6c3cdbc3ac170ca3e58d73dc52477de12e1bc71420d7496e41b50a20ff833",
    "metadata": {},
    "name": "EventFormAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3662613b3df0d118000c7f55a628ad2d";

export default node;
