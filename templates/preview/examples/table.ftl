<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/table.ftl" as table>
<@show.example title="Numbers and a total">
<@table.table id="example-numbers" caption="People who asked to join, 2026"
  columns=["Borough", {"label": "People", "number": true}]
  rows=[["Brent", "About 40"], ["Harrow", "Fewer than 8"]] total=["Total of the rows shown", "About 40"] />
</@show.example>
<@show.example title="Wide, with a row of its own">
<@table.table id="example-wide" caption="Meetings" columns=["Project", "Spring", "Summer", "Autumn"] scroll=true
  rows=[["Going home from hospital", "6 April 2026", "6 July 2026", "5 October 2026"]]>
<tr><th scope="row">Food on the wards</th><td colspan="3">No meetings yet</td></tr>
</@table.table>
</@show.example>
