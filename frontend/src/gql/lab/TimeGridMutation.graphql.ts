/**
 * @generated SignedSource<<52e2e336eb74c7509beb948590808482>>
 * @relayHash ad7b7a963099ceb3d321d83a41b3c7da
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a3c13c8734f3c84004198bb9e3138e53d1c6005f053416fca3ac1546156ff4db

import { ConcreteRequest } from 'relay-runtime';
export type HalfDay = "AFTERNOON" | "MORNING" | "%future added value";
export type SetTimeWeekInput = {
  clientMutationId?: string | null | undefined;
  entries: ReadonlyArray<TimeEntryInput>;
  version: number;
  week: string;
};
export type TimeEntryInput = {
  day: string;
  engagement?: string | null | undefined;
  part: HalfDay;
};
export type TimeGridMutation$variables = {
  input: SetTimeWeekInput;
};
export type TimeGridMutation$data = {
  readonly setTimeWeek: {
    readonly timeSheet: {
      readonly version: number;
      readonly weekStart: string;
    };
  } | null | undefined;
};
export type TimeGridMutation = {
  response: TimeGridMutation$data;
  variables: TimeGridMutation$variables;
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
    "concreteType": "SetTimeWeekPayload",
    "kind": "LinkedField",
    "name": "setTimeWeek",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TimeSheet",
        "kind": "LinkedField",
        "name": "timeSheet",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "weekStart",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
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
    "name": "TimeGridMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TimeGridMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a3c13c8734f3c84004198bb9e3138e53d1c6005f053416fca3ac1546156ff4db",
    "metadata": {},
    "name": "TimeGridMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e10ddd5ecb474bd6789c6a823b91ff49";

export default node;
