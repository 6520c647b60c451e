<html dir="ltr"><HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint"><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<Title>Project tasks</Title>
<script>
var L_Datasheet = "A datasheet component compatible with Windows SharePoint Services is not installed.";
function EnsureDatasheet() {
  try { var o = new ActiveXObject("ListNet.ListNet"); return true; } catch (e) { return false; }
}
function EditInGrid(u) { if (!EnsureDatasheet()) { alert(L_Datasheet); return; } window.location = u; }
function _spBodyOnLoad() {}
</script>
<script language="JavaScript" src="lib/sptasks_site.js"></script>
</HEAD>
<BODY marginwidth="0" marginheight="0" onload="_spBodyOnLoad();">
<form method="post" action="AllItems.aspx"><input type="hidden" name="__VIEWSTATE" value="z+chLhdoUoZtZNr93Y1CvTD42BGQdvaz5XjMPBzIVBQtKU9tSs8bF46+FVEDOxmWxfEIEwBbqN5gOcaS/+oGCY6lvKgr9lyzTMaMQX+74pfGP5azdFBgVQz486Y/PckYb7cW6imWN2MYZpHoliz1m6Lmaq91rBfJZ+U+K+41A6Lvbms0wSHhR8v+HQsGVRg0V5yGt7uo+fQ0UyYb7RQVlK6KSGRr7bK1fhGUyc4l4qStY3op9PWnNcB/0+mLHCECgsCxoJFQf67jyxJea5jsCo7LM6UkDDFMj/g4Ce3ucZg/ODIfVm2hEencTIPPHA8L5jISgKAZKFjOo9z4v/TUg3h+UEXcO/57uqELSMwmbBBlft6Mng72j0WgRLsGv27AET2eSnpQngXhLcn9XHbmRqw2EDpn/XmJlnJsb2ao6PZh/v2IMxWN5w0gaFturFLd8JI6SVEUX1ILI+MhGcJFYoD5wPLliJStCy3uAjNRJLP4NZO6/xg/X63DTEH2Dghe8Cag/rdAlRphqcC/2IESiA==">
<TABLE width="100%"><TR><TD class="ms-pagetitle"><h2>Project tasks</h2>
</TD></TR>
<TR><TD class="ms-toolbar"><a href="NewForm.aspx">New Item</a> | <a href="#" onclick="EditInGrid('AllItems.aspx?ShowInGrid=True');return false;">Edit in Datasheet</a></TD></TR>
</TABLE>
<TABLE class="ms-listviewtable" width="100%"><TR class="ms-viewheadertr"><TH>Title</TH><TH>Assigned To</TH><TH>Status</TH><TH>Due Date</TH></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=1">Update asset register</a></TD><TD class="ms-vb2">T. Lund</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">13/11/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=2">Cabling riser B</a></TD><TD class="ms-vb2">A. Okafor</TD><TD class="ms-vb2">In Progress</TD><TD class="ms-vb2">6/6/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=3">Cabling riser B</a></TD><TD class="ms-vb2">A. Okafor</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">11/9/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=4">Update asset register</a></TD><TD class="ms-vb2">A. Okafor</TD><TD class="ms-vb2">Not Started</TD><TD class="ms-vb2">21/2/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=5">Cabling riser B</a></TD><TD class="ms-vb2">A. Okafor</TD><TD class="ms-vb2">In Progress</TD><TD class="ms-vb2">19/2/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=6">Order switches</a></TD><TD class="ms-vb2">R. Singh</TD><TD class="ms-vb2">Not Started</TD><TD class="ms-vb2">17/2/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=7">Draft test plan</a></TD><TD class="ms-vb2">T. Lund</TD><TD class="ms-vb2">In Progress</TD><TD class="ms-vb2">12/1/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=8">Update asset register</a></TD><TD class="ms-vb2">R. Singh</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">8/4/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=9">Order switches</a></TD><TD class="ms-vb2">R. Singh</TD><TD class="ms-vb2">Not Started</TD><TD class="ms-vb2">9/11/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=10">Update asset register</a></TD><TD class="ms-vb2">T. Lund</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">8/7/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=11">Site survey</a></TD><TD class="ms-vb2">R. Singh</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">21/4/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=12">Cabling riser B</a></TD><TD class="ms-vb2">T. Lund</TD><TD class="ms-vb2">In Progress</TD><TD class="ms-vb2">18/3/2005</TD></TR>
<TR class=""><TD class="ms-vb-title"><a href="DispForm.aspx?ID=13">Site survey</a></TD><TD class="ms-vb2">T. Lund</TD><TD class="ms-vb2">Completed</TD><TD class="ms-vb2">20/4/2005</TD></TR>
<TR class="ms-alternating"><TD class="ms-vb-title"><a href="DispForm.aspx?ID=14">Cabling riser B</a></TD><TD class="ms-vb2">R. Singh</TD><TD class="ms-vb2">In Progress</TD><TD class="ms-vb2">22/9/2005</TD></TR>
</TABLE>
</form></BODY></html>
