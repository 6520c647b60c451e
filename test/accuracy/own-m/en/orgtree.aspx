<HTML XMLNS:TVNS>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Select organisational unit</title>
<meta content="Microsoft Visual Studio 7.0" name="GENERATOR">
<style>
 body { font-family: Tahoma; font-size: 8pt }
 TVNS\:TREEVIEW, TVNS\:TREENODE { behavior: url(webctrl_client/1_0/treeview.htc) }
</style>
<?IMPORT NAMESPACE="TVNS" IMPLEMENTATION="webctrl_client/1_0/treeview.htc" />
</HEAD>
<body MS_POSITIONING="GridLayout">
<form name="Form1" method="post" action="orgtree.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTM0NTQ2NzE2Nzs7PuJrVn8dO0b5GkmZ0m5hVw==">
<script language="javascript">
<!--
function __doPostBack(eventTarget, eventArgument) {
  var theform = document.Form1;
  theform.__EVENTTARGET.value = eventTarget; theform.__EVENTARGUMENT.value = eventArgument; theform.submit();
}
// -->
</script>
<p>Choose the unit the purchase is booked on. The form continues when a unit is selected.</p>
<input type="hidden" name="tvUnits__STATE" value="0">
<tvns:treeview id="tvUnits" systemImagesPath="/webctrl_client/1_0/treeimages/" selectedNodeIndex="0" HelperID="tvUnits__STATE"
 onselectedindexchange="JScript:this.queueEvent('onselectedindexchange', event.oldTreeNodeIndex + ',' + event.newTreeNodeIndex); __doPostBack('tvUnits', window.event.newTreeNodeIndex);" style="width:300px;height:340px;">
 <tvns:treenode Text="Works" Expanded="True" ID="1000">Works
  <tvns:treenode ID="1100">Press shop<tvns:treenode ID="1110">Line A</tvns:treenode><tvns:treenode ID="1120">Line B</tvns:treenode></tvns:treenode>
  <tvns:treenode ID="1200">Paint shop</tvns:treenode>
  <tvns:treenode ID="1300">Tool room</tvns:treenode>
 </tvns:treenode>
 <tvns:treenode ID="2000">Administration<tvns:treenode ID="2100">Payroll</tvns:treenode><tvns:treenode ID="2200">Purchasing</tvns:treenode></tvns:treenode>
</tvns:treeview>
</form>
</body>
</HTML>
