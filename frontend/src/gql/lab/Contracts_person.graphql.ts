/**
 * @generated SignedSource<<e99d1db6db0dc0a291182bdd0c177e94>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Contracts_person$data = {
  readonly canEditContracts: boolean;
  readonly contracts: ReadonlyArray<{
    readonly hoursPerWeek: number;
    readonly id: string;
    readonly startsOn: string;
    readonly version: number;
  }>;
  readonly id: string;
  readonly " $fragmentType": "Contracts_person";
};
export type Contracts_person$key = {
  readonly " $data"?: Contracts_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"Contracts_person">;
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
  "name": "Contracts_person",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canEditContracts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contract",
      "kind": "LinkedField",
      "name": "contracts",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "hoursPerWeek",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startsOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "dee2a2df4b4cf5cc07017721ea88c614";

export default node;
