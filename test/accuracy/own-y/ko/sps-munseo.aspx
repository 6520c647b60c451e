<html dir="ltr"><head><META Name="GENERATOR" Content="Microsoft SharePoint"><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META HTTP-EQUIV="Expires" content="0"><title>품질경영팀 - 공유 문서</title>
<script src="owsmini.js"></script>
<style>.ms-vh{background:#f2f2f2;text-align:left;font:8pt tahoma}.ms-vb{font:8pt tahoma;border-top:1px solid #d8d8d8}.ms-toolbar{background:#c9d8ea;font:8pt tahoma}</style></head>
<body marginwidth="0" marginheight="0" onload="javascript:_spBodyOnLoad();">
<table width="100%" class="ms-toolbar"><tr><td><a href="upload.aspx">문서 업로드</a> | <a href="newfolder.aspx">새 폴더</a> | <span id="diidDatasheet" style="display:none"><a href="javascript:EnsureDatasheet()">데이터시트에서 편집</a></span></td></tr></table>
<h3>공유 문서</h3>
<table width="100%" cellspacing="0" cellpadding="2" id="onetidDoclibViewTbl0">
<tr><th class="ms-vh">형식</th><th class="ms-vh">이름</th><th class="ms-vh">수정한 날짜</th><th class="ms-vh">수정한 사람</th></tr>
<tr><td class="ms-vb"><img src="icdoc.gif" alt="doc"></td><td class="ms-vb"><a href="QM-101.doc" onclick="return DispEx(this,event)">QM-101 문서관리 절차서.doc</a></td><td class="ms-vb">2005-04-11 오후 3:20</td><td class="ms-vb">정재훈</td></tr>
<tr><td class="ms-vb"><img src="icxls.gif" alt="xls"></td><td class="ms-vb"><a href="calib.xls" onclick="return DispEx(this,event)">계측기 교정 대장.xls</a></td><td class="ms-vb">2005-05-02 오전 9:41</td><td class="ms-vb">한미라</td></tr>
<tr><td class="ms-vb"><img src="icdoc.gif" alt="doc"></td><td class="ms-vb"><a href="audit.doc" onclick="return DispEx(this,event)">상반기 내부심사 계획.doc</a></td><td class="ms-vb">2005-05-17 오후 1:05</td><td class="ms-vb">정재훈</td></tr>
</table></body></html>
