<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>종합의료정보시스템</title></head>
<body leftmargin=0 topmargin=0 scroll=no>
<script language="javascript" src="js/mi.js"></script>
<script language="javascript">
  MiStart("HIS","http://"+document.location.host+"/his/miplatform/main/his_start.xml");
</script>
</body></html>
