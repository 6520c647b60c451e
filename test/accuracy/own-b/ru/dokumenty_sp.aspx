<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META HTTP-EQUIV="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<title>Документы отдела качества</title>
<script>
function editDocumentWithProgID2(strDocument, varProgID) {
  var objEditor;
  if (!window.ActiveXObject) { location.href = strDocument; return; }
  try {
    objEditor = new ActiveXObject(varProgID + ".2");
    if (!objEditor.EditDocument2(window, strDocument, '')) alert("Не удалось открыть документ для изменения.");
  } catch (e) { location.href = strDocument; }
}
function DispEx(ele) { return true; }
</script>
<style>.ms-vb{font:8pt Verdana}.ms-vh{background:#F2F2F2;font:8pt Verdana;color:#7f7f7f;text-align:left}.ms-sitetitle{font:16pt Verdana;color:#003399}</style>
</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" width="100%"><TR><TD class="ms-sitetitle">Отдел качества: Документы</TD></TR></TABLE>
<TABLE cellpadding=3 width="100%" border=0>
<TR><TH class="ms-vh">Тип</TH><TH class="ms-vh">Имя</TH><TH class="ms-vh">Изменён</TH><TH class="ms-vh">Кем изменён</TH><TH class="ms-vh"></TH></TR>
<TR><TD class="ms-vb"><IMG BORDER=0 ALT="" SRC="/_layouts/images/icdoc.gif"></TD><TD class="ms-vb"><A onclick="return DispEx(this)" HREF="/qa/docs/STP-04.doc">СТП-04 Входной контроль</A></TD><TD class="ms-vb">12.05.2006 10:22</TD><TD class="ms-vb">Крылова О.</TD><TD class="ms-vb"><A HREF="javascript:editDocumentWithProgID2('/qa/docs/STP-04.doc','SharePoint.OpenDocuments')">Изменить</A></TD></TR>
<TR><TD class="ms-vb"><IMG BORDER=0 ALT="" SRC="/_layouts/images/icdoc.gif"></TD><TD class="ms-vb"><A HREF="/qa/docs/STP-11.doc">СТП-11 Внутренний аудит</A></TD><TD class="ms-vb">02.06.2006 16:40</TD><TD class="ms-vb">Мельник Д.</TD><TD class="ms-vb"></TD></TR>
<TR><TD class="ms-vb"><IMG BORDER=0 ALT="" SRC="/_layouts/images/icxls.gif"></TD><TD class="ms-vb"><A HREF="/qa/docs/reestr.xls">Реестр несоответствий</A></TD><TD class="ms-vb">07.06.2006 09:05</TD><TD class="ms-vb">Крылова О.</TD><TD class="ms-vb"></TD></TR>
</TABLE>
</body></html>
