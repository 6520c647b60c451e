<html dir="ltr"><head><META HTTP-EQUIV="Content-Type" content="text/html; charset=utf-8"><META Name="GENERATOR" Content="Microsoft SharePoint"><title>Shared Documents</title>
<script>
var browseris={}; var agt=navigator.userAgent.toLowerCase();
browseris.ie=(agt.indexOf("msie")!=-1); browseris.ie55up=browseris.ie; browseris.nav6up=!browseris.ie;
function ViewInDatasheet(){ if(!browseris.ie55up){ alert("The list is displayed in Standard view. It cannot be displayed in Datasheet view because Datasheet support is not installed."); return; } location.href="AllItems.aspx?ShowInGrid=True"; }
</script></head><body><table width="100%"><tr><td class="ms-toolbar"><a href="Upload.aspx">Upload Document</a> | <a href="javascript:ViewInDatasheet()">Edit in Datasheet</a> | <a href="Filter.aspx">Filter</a></td></tr></table>
<table class="ms-listviewtable" cellpadding="3"><tr><th>Type</th><th>Name</th><th>Modified</th></tr><tr><td>DOC</td><td><a href="Minutes%20Jan.doc">Minutes Jan</a></td><td>1/12/2005</td></tr><tr><td>XLS</td><td><a href="Budget.xls">Budget</a></td><td>2/2/2005</td></tr></table></body></html>
