/**
 * @generated SignedSource<<509f59e252978adbb9e34b64fbafb743>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RiskDialog_engagement$data = {
  readonly id: string;
  readonly mentionable: ReadonlyArray<{
    readonly fromClient: boolean;
    readonly id: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "RiskDialog_engagement";
};
export type RiskDialog_engagement$key = {
  readonly " $data"?: RiskDialog_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"RiskDialog_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RiskDialog_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Mentionable",
      "kind": "LinkedField",
      "name": "mentionable",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fromClient",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "b7efffa7695c4cbb47610425d5161b6e";

export default node;
