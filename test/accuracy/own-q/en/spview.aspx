<html xmlns:o="urn:schemas-microsoft-com:office:office" dir="ltr">
<HEAD><META Name="GENERATOR" Content="Microsoft SharePoint"><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<Title>Tasks</Title>
<script language="javascript">
var L_Datasheet_Text = "A datasheet component compatible with Windows SharePoint Services is not installed or your browser does not support ActiveX controls.";
var browseris = new Object(); browseris.ie = navigator.userAgent.toLowerCase().indexOf("msie") >= 0;
function IsSupportedDatasheet() {
  if (!browseris.ie) return false;
  try { return new ActiveXObject("OWS.ListNet.1") != null; } catch (e) { return false; }
}
function EditInGrid(u) { if (IsSupportedDatasheet()) location.href = u; else alert(L_Datasheet_Text); }
function NewItem(u) { location.href = u + "?Source=" + escape(location.href); return false; }
</script>
<style>.ms-vh{font:8pt Tahoma;color:gray;text-align:left}.ms-vb{font:8pt Tahoma;border-top:1px solid #ddd;padding:3px}.ms-pagetitle{font:14pt Arial}.ms-toolbar{font:8pt Tahoma}</style>
</HEAD>
<BODY marginwidth="0" scroll="yes">
<TABLE width="100%" class="ms-main"><TR><TD class="ms-pagetitle">Facilities team: Tasks</TD></TR>
<TR><TD class="ms-toolbar"><a ID="diidIONewItem" href="NewForm.aspx" onclick="return NewItem('NewForm.aspx')">New Item</a> | <a href="filter.aspx">Filter</a> | <a href="javascript:EditInGrid('grid.aspx')">Edit in Datasheet</a></TD></TR>
<TR><TD><TABLE width="100%" cellspacing="0">
<TR><TH class="ms-vh">Title</TH><TH class="ms-vh">Assigned To</TH><TH class="ms-vh">Status</TH><TH class="ms-vh">Due Date</TH><TH class="ms-vh">% Complete</TH></TR>
<TR><TD class="ms-vb"><a href="DispForm.aspx?ID=31">Replace boiler valve, Block C</a></TD><TD class="ms-vb">Tom Weller</TD><TD class="ms-vb">In Progress</TD><TD class="ms-vb">11/3/2006</TD><TD class="ms-vb">50%</TD></TR>
<TR><TD class="ms-vb"><a href="DispForm.aspx?ID=34">Quotes for car park lighting</a></TD><TD class="ms-vb">Anita Rowe</TD><TD class="ms-vb">Not Started</TD><TD class="ms-vb">11/17/2006</TD><TD class="ms-vb">0%</TD></TR>
<TR><TD class="ms-vb"><a href="DispForm.aspx?ID=35">Fire drill, main building</a></TD><TD class="ms-vb">Tom Weller</TD><TD class="ms-vb">Waiting</TD><TD class="ms-vb">11/24/2006</TD><TD class="ms-vb">10%</TD></TR>
</TABLE></TD></TR></TABLE></BODY></html>
