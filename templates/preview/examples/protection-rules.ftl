<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/protection-rules.ftl" as rules>
<@show.example title="As the site has them">
<@rules.protectionRules rule={"threshold": 8, "base": 5, "percentBase": 25} />
</@show.example>
