<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/you-said.ftl" as said>
<@show.example title="Done">
<@said.youSaid one={"said": "The first page says too much.", "did": "We cut it in half.", "state": "Done", "why": "", "by": "2026-08-06"} />
</@show.example>
<@show.example title="Not possible">
<@said.youSaid one={"said": "The line should be open all night.", "did": "We asked for it.", "state": "Not possible", "why": "There are not enough staff.", "by": ""} />
</@show.example>
