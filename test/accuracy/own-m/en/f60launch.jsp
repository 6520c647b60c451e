<HTML>
<!-- basejini.htm - customised for FINPROD 14-MAR-2003 -->
<HEAD><TITLE>Financials - Production</TITLE>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></HEAD>
<BODY bgcolor="#C0C0C0" leftmargin=0 topmargin=0>
<FORM NAME="f1"><INPUT TYPE="HIDDEN" NAME="sso" VALUE=""></FORM>
<COMMENT id="forms_plugin_info"
 plugin_classid="clsid:CAFECAFE-0013-0001-0018-ABCDEFABCDEF"
 plugin_type="application/x-jinit-applet;version=1.3.1.18"></COMMENT>
<SCRIPT LANGUAGE="JavaScript">
var mod = "GLMENU.fmx userid= sso_userid=%20 debug=no";
var isIE = (navigator.appName.indexOf("Microsoft") >= 0);
var p = [["serverURL","/forms90/l90servlet?ifcfs=/forms90/f90servlet"],
         ["code","oracle.forms.engine.Main"],["codebase","/forms90/java"],
         ["archive","f90all_jinit.jar,finicons.jar"],["serverArgs","module=" + mod],
         ["separateFrame","true"],["lookAndFeel","Oracle"],["colorScheme","teal"]];
var s = "", i;
if (isIE) {
  s = '<OBJECT classid="' + document.getElementById("forms_plugin_info").getAttribute("plugin_classid") + '" codebase="/jinitiator/jinit.exe#Version=1,3,1,18" WIDTH="650" HEIGHT="500">';
  for (i = 0; i < p.length; i++) s += '<PARAM NAME="' + p[i][0] + '" VALUE="' + p[i][1] + '">';
  s += '</OBJECT>';
} else {
  s = '<EMBED type="application/x-jinit-applet;version=1.3.1.18" pluginspage="/jinitiator/us/jinit_download.htm" width="650" height="500"';
  for (i = 0; i < p.length; i++) s += ' java_' + p[i][0] + '="' + p[i][1] + '"';
  s += '>';
}
document.write(s);
</SCRIPT>
<P><FONT FACE="Arial" SIZE="2">Please do not close this window while Financials is running.</FONT></P>
</BODY></HTML>
