<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/back-to-top.ftl" as toTop>
<@show.example title="As in the footer">
<p><@toTop.backToTop /></p>
</@show.example>
<@show.example title="In other words">
<p><@toTop.backToTop text="To the beginning" /></p>
</@show.example>
