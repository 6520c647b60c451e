<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=big5">
<TITLE>出勤異常查詢</TITLE>
<STYLE>BODY,TD{font-size:10pt} TH{background:#99CCCC;font-size:10pt}</STYLE>
</HEAD>
<BODY BGCOLOR="#FFFFF0">
<OBJECT ID="tdc" CLASSID="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83">
<PARAM NAME="DataURL" VALUE="data/absent.csv">
<PARAM NAME="UseHeader" VALUE="True">
<PARAM NAME="FieldDelim" VALUE=",">
<PARAM NAME="CharSet" VALUE="big5">
</OBJECT>
<H3>人事室 出勤異常查詢</H3>
<INPUT TYPE="button" VALUE="第一頁" ONCLICK="tb.firstPage()"> <INPUT TYPE="button" VALUE="上一頁" ONCLICK="tb.previousPage()">
<INPUT TYPE="button" VALUE="下一頁" ONCLICK="tb.nextPage()">
部門：<SELECT ONCHANGE="tdc.Filter=(this.value==''?'':'部門='+this.value);tdc.Reset()"><OPTION VALUE="">全部</OPTION><OPTION>護理部</OPTION><OPTION>藥劑科</OPTION><OPTION>放射科</OPTION></SELECT>
<TABLE ID="tb" DATASRC="#tdc" DATAPAGESIZE="10" BORDER="1" CELLPADDING="3">
<THEAD><TR><TH>員工編號</TH><TH>姓名</TH><TH>部門</TH><TH>日期</TH><TH>異常原因</TH></TR></THEAD>
<TBODY><TR><TD><SPAN DATAFLD="員工編號"></SPAN></TD><TD><SPAN DATAFLD="姓名"></SPAN></TD><TD><SPAN DATAFLD="部門"></SPAN></TD><TD><SPAN DATAFLD="日期"></SPAN></TD><TD><SPAN DATAFLD="原因"></SPAN></TD></TR></TBODY>
</TABLE>
</BODY>
</HTML>
