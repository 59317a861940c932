import type { TopicRules } from '../rule.ts';

/** Learning that helps to design, check, predict or attack chips. */
export const CHIP_DESIGN_AI: TopicRules = {
  id: 'chip-design-ai',
  label: 'AI for chip design',
  rules: [
    {
      weight: 0.85,
      phrases: [
        '(verilog|systemverilog|assertion|testbench|=SVA) ~1 generation',
        '{llm} ~8 (hardware description language|=HDL|verilog|=RTL|vhdl|systemverilog|netlist)',
      ],
    },
    {
      weight: 0.7,
      phrases: [
        '(verilog|=RTL|vhdl|chisel|=HLS|=HDL|systemverilog|hardware|high-level synthesis) (code|generation|coding|code generation|design generation|debugging|repair|design agent|verification agent)',
        '(verilogeval|rtllm|rtlcoder|hdl repositor*)',
        '(cpu|processor|microprocessor|microarchitecture|chip) (performance prediction|design automation|placement|floorplan*)',
        '(chip|accelerator|hardware|circuit|eda|ic) design automation',
        'electronic design automation',
        '=EDA (tool|flow|agent|task|vendor|workflow|script|community|problem|domain|process|application)',
        '(analog|digital|integrated|mixed-signal) circuit ~2 (generation|synthesis|sizing|topology|retrieval|optimization|layout)',
        '(schematic|circuit|netlist) ~1 (generation|retrieval|recognition) ~6 {ml}',
        '(hardware trojan|side-channel|fault injection) ~4 (detect*|{ml})',
        '(machine-learning|ml|ai|llm|learning|gnn|rl|llm-aided|llm-assisted|ml-assisted|machine learning assisted|language model) ~3 (chip design|circuit design|hardware design|processor design|asic design|physical design|logic synthesis|hardware verification|hardware security|verilog|rtl|vhdl|eda)',
        '(microprocessor|processor|microarchitecture|architecture|accelerator) design-space exploration',
        '(computer|cpu|processor|gpu|microprocessor|hardware) architecture (design|exploration|discovery|optimization|search)',
        'architecture design exploration',
        '(netlist|hardware trojan|logic locking|ip piracy)',
        '(chip|macro|cell) placement',
        'analog circuit (design|sizing|synthesis)',
        '(integrated circuit|hardware|chip|asic|vlsi|circuit) (design|development) ~4 (llm|language model|reinforcement learning|machine learning|graph neural|agent)',
        '(resource|latency|power|timing|area|congestion|qor) (estimation|prediction) ~4 (hls|fpga|circuit|synthesis|rtl|hardware|hls4ml)',
        'accelerator (resource|latency) [and latency] (estimation|prediction)',
        'surrogate model ~5 (hls4ml|hardware|resource)',
      ],
    },
    {
      weight: -0.5,
      phrases: [
        '(exploratory data analysis|electrodermal activity|electrodermal|easy data augmentation|estimation of distribution|landsat)',
        '(mechanistic interpretability|interpretability of circuits)',
      ],
    },
  ],
  pairs: [
    {
      left: [
        {
          weight: 0.5,
          phrases: [
            '{llm}',
            'machine learning',
            'deep learning',
            'neural network',
            'reinforcement learning',
            '=GNN',
            '=LLM',
            '=ML',
            'graph neural network',
            'agent',
          ],
        },
      ],
      right: [
        {
          weight: 0.5,
          phrases: [
            '(verilog|vhdl|chisel|systemverilog|=HDL|=HCL|=EDA|=VLSI)',
            '(hardware|chip|asic|ic|vlsi|circuit|processor|microprocessor|analog|soc) (design*|verification|development|description|synthesis|security|trojan*|engineer*)',
            '(logic|digital|analog|boolean|vlsi|electronic) circuit',
            'logic synthesis',
            '(=SPICE|=TCAD|circuit simulation|circuit modeling|circuit simulator|device simulation|compact model)',
            '(cache replacement|prefetch* polic*|branch predict*|microarchitectur* (design|polic*|parameter|exploration))',
            'design-space exploration',
            'hardware (trojan*|security|ip)',
            'physical design',
            '(cpu|processor) performance',
            'ip piracy',
            '(finite state machine|=FSM) design',
            '=EDA',
          ],
        },
        {
          weight: 0.25,
          phrases: [
            '(=RTL|high-level synthesis|=HLS)',
            'circuit',
            'netlist',
            'resource and latency',
          ],
        },
        {
          weight: -0.3,
          phrases: [
            '(quantum|neural|brain|cortical|reasoning|computational|attention|electrical|genetic|gene|arithmetic|refusal|induction|language|transformer|internal|judge|universal|track|short|functional|safety) circuit*',
            'circuit* (discovery|breaker|analysis of|tracing|stability|duplication|emergence|localization|in|of|within|underlying|responsible)',
            '(mechanistic*|interpretability|attention head|activation patching)',
          ],
        },
      ],
    },
  ],
};
