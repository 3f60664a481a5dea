<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/body.ftl" as body>
<#assign text = '<p>What comes first.</p><h2 id="one-part">One part</h2><p>Its text.</p><h2 id="another-part">Another part</h2><p>The rest.</p>'>
<@show.example title="What stands before the first heading">
<@body.body html=text part="intro" />
</@show.example>
<@show.example title="Up to the end of a section">
<@body.body html=text part="upto" after="one-part" />
</@show.example>
<@show.example title="What is left">
<@body.body html=text part="rest" after="one-part" />
</@show.example>
