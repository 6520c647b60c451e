<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Appointment letter</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>St Aldhelm Teaching Hospital</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Home</A><BR>
<A HREF="dept.asp">Departments</A><BR>
<A HREF="forms.asp">Forms</A><BR>
<A HREF="phone.asp">Phone book</A><BR>
<A HREF="news.asp">News</A><BR>
<A HREF="help.asp">Help</A>
</TD><TD VALIGN=top>
<H2>Appointment letter</H2>

<P>Select the clinic and press Create. The letter opens in Word ready for the signature.</P>
<FORM NAME=frm>
Patient no. <INPUT NAME=patno SIZE=10 VALUE="RX449120"> Name <INPUT NAME=pname VALUE="Mrs J Harding"><BR>
Clinic <SELECT NAME=clinic><OPTION>Cardiology Tues AM<OPTION>Cardiology Thurs PM<OPTION>Echo</SELECT>
Date <INPUT NAME=adate VALUE="14/06/2004"><BR><BR>
<INPUT TYPE=button VALUE="Create letter" onclick="makeLetter()">
</FORM>
<SCRIPT LANGUAGE=JavaScript>
function makeLetter() {
  var f = document.frm;
  var wd = new ActiveXObject("Word.Application");
  wd.Visible = true;
  var doc = wd.Documents.Add("\\\\STAFS02\\templates\\outpat.dot");
  fill(doc, "PatNo", f.patno.value);
  fill(doc, "PatName", f.pname.value);
  fill(doc, "Clinic", f.clinic.options[f.clinic.selectedIndex].text);
  fill(doc, "ApptDate", f.adate.value);
  wd.Activate();
}
function fill(doc, mark, txt) {
  if (doc.Bookmarks.Exists(mark)) doc.Bookmarks(mark).Range.Text = txt;
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Internal use only. Problems with this page? Call the IT service desk.</SMALL></P>
</BODY>
</HTML>
