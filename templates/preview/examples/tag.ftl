<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/tag.ftl" as tag>
<@show.example title="In four tones">
<p><@tag.tag text="Open to join" tone="good" /></p>
<p><@tag.tag text="Running" tone="info" /></p>
<p><@tag.tag text="Closes soon" tone="warn" /></p>
<p><@tag.tag text="Finished" /></p>
</@show.example>
