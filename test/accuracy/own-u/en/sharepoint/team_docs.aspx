<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint"><META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META HTTP-EQUIV="Expires" content="0">
<Title ID=onetidTitle>Emergency Planning - Shared Documents</Title>
<style>.ms-vb{font:8pt Tahoma;padding:3px 8px}.ms-vh{font:8pt Tahoma;color:#666;text-align:left;padding:3px 8px}.ms-sitetitle{font:14pt Arial;color:#036}</style>
<script language="javascript">
function Browseris() {
  var agt = navigator.userAgent.toLowerCase();
  this.ie = agt.indexOf("msie") != -1 && document.all ? true : false;
  this.win = agt.indexOf("win") != -1;
  this.nav = agt.indexOf("mozilla") != -1 && !this.ie;
}
var browseris = new Browseris();
function DispDocItem(ele, strProgId) {
  if (!browseris.ie || !browseris.win) return true;
  try {
    var o = new ActiveXObject(strProgId);
    return !o.ViewDocument(ele.href);
  } catch (e) { return true; }
}
</script>
</HEAD>
<BODY marginwidth=0 marginheight=0 scroll=yes>
<TABLE width="100%"><TR><TD class="ms-sitetitle">Emergency Planning</TD></TR>
<TR><TD class="ms-vb"><a href="/sites/ep/default.aspx">Home</a> | <a href="/sites/ep/_layouts/1033/viewlsts.aspx">Documents and Lists</a> | <a href="Forms/Upload.aspx">Upload Document</a></TD></TR></TABLE>
<TABLE width="100%" summary="Shared Documents" id="onetidDoclibViewTbl0">
<TR><TH class="ms-vh">Type</TH><TH class="ms-vh">Name</TH><TH class="ms-vh">Modified</TH><TH class="ms-vh">Modified By</TH></TR>
<TR><TD class="ms-vb"><img src="/_layouts/images/icdoc.gif" alt=""></TD><TD class="ms-vb"><A HREF="Flood%20Plan%20v7.doc" onclick="return DispDocItem(this,'SharePoint.OpenDocuments')">Flood Plan v7</A></TD><TD class="ms-vb">12/11/2005 09:14</TD><TD class="ms-vb">Harris, Jean</TD></TR>
<TR><TD class="ms-vb"><img src="/_layouts/images/icxls.gif" alt=""></TD><TD class="ms-vb"><A HREF="Rest%20centres.xls" onclick="return DispDocItem(this,'SharePoint.OpenDocuments')">Rest centres</A></TD><TD class="ms-vb">03/10/2005 16:40</TD><TD class="ms-vb">Price, Owen</TD></TR>
<TR><TD class="ms-vb"><img src="/_layouts/images/icpdf.gif" alt=""></TD><TD class="ms-vb"><A HREF="Call-out%20cascade.pdf">Call-out cascade</A></TD><TD class="ms-vb">28/09/2005 11:02</TD><TD class="ms-vb">Harris, Jean</TD></TR>
</TABLE>
</BODY></html>
