<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/versions.ftl" as versions>
<@show.example title="Three other ways">
<@versions.versions root="" items=[
  {"href": "index.html", "label": "Easy read"},
  {"href": "index.html", "label": "Large print"},
  {"href": "get-involved.ar.html", "label": "العربية", "lang": "ar", "dir": "rtl"}] />
</@show.example>
