import { bundleOf, category, sampleContent } from "@/lib/bundle/testing/sample-content";

export const small = sampleContent({
  systems: [
    {
      slug: "crm",
      title: "CRM",
      categories: [category("members", [["a"], ["b"]], [{ name: "c", type: "text" }])],
    },
  ],
  files: [],
  redactions: [],
});
/** The bytes of a whole, small bundle. */
export const { zip } = await bundleOf(small);
