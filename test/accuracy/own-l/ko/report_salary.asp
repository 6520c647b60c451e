<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>급여명세서</TITLE>
<SCRIPT LANGUAGE="JavaScript">
<!--
var mrd = "http://rd.hospital.local/rd/pay/payslip.mrd";
function rdObject(id, w, h) {
  var s = '<OBJECT id=' + id + ' classid="clsid:ADB6D20D-80A1-4aa4-88AE-B2DC820DA076"';
  s += ' codebase="http://rd.hospital.local/rd/rdviewer40.cab#version=4,0,0,160" width="' + w + '" height="' + h + '">';
  s += '</OBJECT>';
  document.write(s);
}
function openReport() {
  var f = document.frm;
  var param = "/rf [http://rd.hospital.local/RDServer/rdagent.jsp] /rsn [HRDB] /rp [" + f.yyyymm.value + "] [" + f.empno.value + "]";
  Rdviewer.AutoAdjust = false;
  Rdviewer.ZoomRatio = 100;
  Rdviewer.SetBackgroundColor(255, 255, 255);
  Rdviewer.HideToolBar();
  Rdviewer.FileOpen(mrd, param);
}
//-->
</SCRIPT>
</HEAD>
<BODY topmargin="5" leftmargin="5">
<FORM name="frm" onsubmit="openReport();return false;">
사번 <INPUT name="empno" value="A20417" size="8" readonly>
지급년월 <SELECT name="yyyymm"><OPTION>200705<OPTION>200704<OPTION>200703</SELECT>
<INPUT type="submit" value="조회"> <INPUT type="button" value="인쇄" onclick="Rdviewer.PrintDialog()">
</FORM>
<SCRIPT>rdObject("Rdviewer", "100%", "92%");</SCRIPT>
</BODY>
</HTML>
